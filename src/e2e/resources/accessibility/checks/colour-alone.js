// Empty marks, words in a column or list, and links in a text that only a hue tells apart.
({ all, style, rendered, seen, up, words, seenText, texts, rgba, byHueOnly }) => {
  const kin = element => [element, up(element), up(up(element) || element)].map(each => each?.localName);
  const written = element => ['::before', '::after'].map(each => style(element, each).content);
  const writes = element => written(element).some(each => /"[^"]/.test(each));
  const some = (element, ...properties) => properties.map(each => style(element)[each]);

  const small = ({ width, height }) => width > 2 && height > 2 && width <= 48 && height <= 48;
  const marks = byHueOnly(all('body *').filter(each => !each.closest('svg') && rendered(each)
      && small(each.getBoundingClientRect()) && !seenText(each) && !each.querySelector('svg, img')
      && !each.matches('input, select, button, br, img') && rgba(style(each).backgroundColor).a > 0 && !writes(each)), {
    signature: each => [...kin(each), Math.round(each.getBoundingClientRect().width), ...some(each, 'borderRadius', 'clipPath')],
    colour: each => style(each).backgroundColor,
    text: each => seenText(each.closest('td, li, dd, p') || up(each)),
    what: 'These marks',
  });

  const place = each => {
    const cell = each.closest('td');
    return cell ? 'column ' + cell.cellIndex + ' of ' + all('table').indexOf(cell.closest('table'))
      : 'list ' + all('ul, ol, dl').indexOf(each.closest('ul, ol, dl'));
  };
  const speaks = each => [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && words(node.data));
  const phrases = byHueOnly(all('td, td *, li, li *, dd, dd *').filter(each => seen(each) && speaks(each)
      && !each.closest('svg, a, button, nav') && !each.querySelector('svg, img')), {
    signature: each => [...kin(each), place(each), ...written(each), ...some(each, 'fontWeight', 'fontStyle', 'fontSize',
      'textDecorationLine', 'borderTopStyle', 'borderLeftStyle', 'borderLeftWidth', 'backgroundColor', 'backgroundImage')],
    colour: each => style(each).color,
    text: seenText,
    what: 'These words',
  });

  const around = link => words(texts(link.closest('p, li, dd')).filter(node => seen(up(node)) && !up(node).closest('a'))
    .map(node => node.data).join(' ')).split(' ').length;
  const alike = (link, ...properties) => properties.every(each => style(link)[each] === style(up(link))[each]);
  const links = all('p a[href], li a[href], dd a[href]').filter(each => seen(each) && style(each).display === 'inline'
      && around(each) > 3 && style(each).textDecorationLine === 'none' && style(each).borderBottomStyle === 'none'
      && alike(each, 'fontWeight', 'fontStyle', 'backgroundColor') && !writes(each))
    .map(element => ({ element, wrong: 'Nothing but the colour tells this link from the text around it' }));
  return [...marks, ...phrases, ...links];
}
