// Things of one kind that differ in hue and in nothing else: no word, no sign, no shape goes with the colour.
({ all, style, rendered, seen, up, words, seenText, texts, rgba, hueName, behind, over }) => {
  const key = element => [element.localName, up(element)?.localName, up(up(element) || element)?.localName].join('<');
  const pseudo = element => ['::before', '::after'].map(each => style(element, each).content).join();
  // Short words are left out, since "for" and "on" are shared by chance; a text of one word is taken whole.
  const tokens = text => new Set([text.toLowerCase(), ...(text.toLowerCase().match(/\p{L}{4,}|[+−–±▲▼△▽●○◆◇■□✓✔✗✘✕⚠★☆!?-]/gu) || [])].filter(Boolean));
  // Does each hue go with a token that all its members have and no other hue's member has?
  const told = groups => groups.every(members => {
    const others = groups.filter(each => each !== members).flat().map(each => tokens(each.text));
    return [...tokens(members[0].text)].some(token => members.every(each => tokens(each.text).has(token)) && !others.some(each => each.has(token)));
  });
  const judge = (things, what) => {
    const hues = [...Map.groupBy(things, each => each.hue)], chromatic = hues.filter(([hue]) => hue !== 'grey');
    if (things.length < 2 || chromatic.length === 0 || hues.length < 2 || told(hues.map(([, members]) => members))) return [];
    return [{ element: chromatic[0][1][0].element, wrong: `${what} tell ${hues.map(([hue]) => hue).join(', ')} apart by nothing but the colour` }];
  };
  const sameKind = (elements, signature, what) => [...Map.groupBy(elements, signature).values()].flatMap(each => judge(each.map(describe), what));
  let describe = null;

  const small = each => { const { width, height } = each.getBoundingClientRect(); return width > 2 && height > 2 && width <= 48 && height <= 48; };
  describe = element => ({ element, hue: hueName(over(rgba(style(element).backgroundColor), behind(up(element)) || rgba('#fff'))), text: seenText(element.closest('td, li, dd, p') || up(element)) });
  const dots = sameKind(all('body *').filter(each => !each.closest('svg') && rendered(each) && small(each) && !seenText(each) && !each.querySelector('svg, img')
      && !each.matches('input, select, button, br, img') && rgba(style(each).backgroundColor).a > 0 && !/"[^"]/.test(pseudo(each))),
    each => [key(each), Math.round(each.getBoundingClientRect().width), style(each).borderRadius, style(each).clipPath].join(), 'These marks');

  describe = element => ({ element, hue: hueName(rgba(style(element).color)), text: seenText(element) });
  const place = each => { const cell = each.closest('td'); return cell ? 'column ' + cell.cellIndex + ' of ' + all('table').indexOf(cell.closest('table')) : 'list ' + all('ul, ol, dl').indexOf(each.closest('ul, ol, dl')); };
  const written = sameKind(all('td, td *, li, li *, dd, dd *').filter(each => seen(each) && !each.closest('svg, a, button, nav') && [...each.childNodes].some(node => node.nodeType === 3 && words(node.data)) && !each.querySelector('svg, img')),
    each => [key(each), place(each), ...['fontWeight', 'fontStyle', 'fontSize', 'textDecorationLine', 'borderTopStyle', 'borderLeftStyle', 'borderLeftWidth', 'backgroundColor', 'backgroundImage'].map(one => style(each)[one]), pseudo(each)].join(), 'These words');

  const marks = all('svg').filter(rendered).flatMap(svg => {
    const labels = all('text', svg).filter(rendered).map(each => ({ text: words(each.textContent), box: each.getBoundingClientRect() }));
    const beside = shape => { const box = shape.getBoundingClientRect(); return labels.filter(each => each.box.left < box.right + 28 && each.box.right > box.left - 28 && each.box.top < box.bottom + 14 && each.box.bottom > box.top - 14).map(each => each.text).join(' '); };
    const endOf = shape => { const at = shape.getPointAtLength(shape.getTotalLength()).matrixTransform(shape.getScreenCTM()); return labels.filter(each => Math.hypot(Math.max(each.box.left - at.x, at.x - each.box.right, 0), Math.max(each.box.top - at.y, at.y - each.box.bottom, 0)) < 32).map(each => each.text).join(' '); };
    const size = shape => { const box = shape.getBBox(); return [Math.round(box.width), Math.round(box.height)]; };
    const shapes = all('path, line, polyline, polygon, rect, circle, ellipse', svg).filter(each => rendered(each) && !each.closest('defs, .grid, .axis, .background, .decoration'));
    describe = element => ({ element, hue: hueName(rgba(style(element).fill)), text: beside(element) });
    const points = sameKind(shapes.filter(each => style(each).fill.startsWith('rgb') && (each.localName === 'circle' || Math.max(...size(each)) <= 24)), each => [each.localName, each.localName === 'rect' ? '' : size(each), style(each).strokeDasharray].join(), 'These points');
    const across = shape => { const box = shape.getBoundingClientRect(); return labels.filter(each => {
      const x = (each.box.left + each.box.right) / 2, y = (each.box.top + each.box.bottom) / 2;
      return (x > box.left && x < box.right && y > box.top - 28 && y < box.bottom + 28) || (y > box.top && y < box.bottom && x > box.left - 100 && x < box.right + 100);
    }).map(each => each.text).join(' '); };
    describe = element => ({ element, hue: hueName(rgba(style(element).fill)), text: across(element) });
    const bars = sameKind(shapes.filter(each => each.localName === 'rect' && Math.max(...size(each)) > 24 && style(each).fill.startsWith('rgb')), () => 'bar', 'These bars');
    describe = element => ({ element, hue: hueName(rgba(style(element).stroke)), text: endOf(element) });
    const lines = sameKind(shapes.filter(each => style(each).fill === 'none' && style(each).stroke.startsWith('rgb') && Math.max(...size(each)) > 48), each => [style(each).strokeDasharray, style(each).strokeWidth].join(), 'These lines');
    return [...points, ...bars, ...lines];
  });
  const plainLinks = all('p a[href], li a[href], dd a[href]').filter(each => seen(each) && style(each).display === 'inline'
      && words(texts(each.closest('p, li, dd')).filter(node => seen(up(node)) && !up(node).closest('a')).map(node => node.data).join(' ')).split(' ').length > 3
      && style(each).textDecorationLine === 'none' && style(each).borderBottomStyle === 'none' && style(each).fontWeight === style(up(each)).fontWeight
      && style(each).backgroundColor === style(up(each)).backgroundColor && !/"[^"]/.test(pseudo(each)))
    .map(element => ({ element, wrong: 'Nothing but the colour tells this link from the text around it' }));
  return [...dots, ...written, ...marks, ...plainLinks];
}
