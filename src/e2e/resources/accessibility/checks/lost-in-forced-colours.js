// With the colours of the reader, backgrounds go. A state or a bar that was only a background goes with them.
({ all, style, rendered, seen, texts, rgba }) => {
  const painted = its => its.backgroundImage !== 'none' || its.forcedColorAdjust === 'none'
    || ['Top', 'Right', 'Bottom', 'Left'].some(side => parseFloat(its[`border${side}Width`]) > 0 && !/none|hidden/.test(its[`border${side}Style`]))
    || (its.outlineStyle !== 'none' && parseFloat(its.outlineWidth) > 0);
  const shape = its => ['borderTopWidth', 'borderTopStyle', 'borderTopColor', 'outlineStyle', 'outlineWidth', 'backgroundImage', 'content', 'width']
    .map(each => its[each]).join(' ');
  const bare = element => texts(element).length === 0 && !element.querySelector('svg, img, input');
  const bars = all('[role=img]:not(svg, img), [role=meter], [role=progressbar], .bar, .share, .meter')
    .flatMap(each => [each, ...all('*', each)]).filter(each => !each.closest('svg') && rendered(each) && bare(each) && each.children.length === 0)
    .filter(each => !painted(style(each)) && rgba(style(each).backgroundColor).a > 0 && each.clientWidth > 0 && each.clientHeight > 0)
    .map(element => ({ element, wrong: 'It is drawn by its background alone, which forced colours take away' }));
  const custom = all('input[type=radio], input[type=checkbox]').filter(each => seen(each) && style(each).appearance === 'none');
  const lost = custom.filter(element => {
    const was = element.checked, label = element.closest('label'), looks = () =>
      [style(element), style(element, '::before'), style(element, '::after'), ...(label ? [style(label), style(label, '::before')] : [])].map(shape).join('|');
    const peers = custom.filter(each => each.name === element.name && each.checked);
    element.checked = true;
    const on = looks();
    element.checked = false;
    const off = looks();
    peers.forEach(each => (each.checked = true));
    element.checked = was;
    return on === off;
  }).map(element => ({ element, wrong: 'Chosen and not chosen look alike in forced colours' }));
  return [...bars, ...lost];
}
