// Smaller than 24 pixels, and with a neighbour so near that circles of 24 pixels around both would meet.
({ all, style, seen, up, texts, NATIVE }) => {
  const LEAST = 24;
  const inText = each => style(each).display === 'inline' && texts(up(each)).some(node => !each.contains(node));
  const unstyled = each => /^(radio|checkbox)$/.test(each.type) && style(each).appearance !== 'none'
    && parseFloat(style(each).width) === 13;
  const area = each => {
    const boxes = [each, ...(each.labels || [])].map(part => part.getBoundingClientRect());
    const left = Math.min(...boxes.map(box => box.left)), top = Math.min(...boxes.map(box => box.top));
    const right = Math.max(...boxes.map(box => box.right)), bottom = Math.max(...boxes.map(box => box.bottom));
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };
  const tabular = each => [each, ...(each.labels || [])].some(part => part.closest('label')) ? area(each) : each.getBoundingClientRect();
  const targets = all(NATIVE + ', [role=button], [role=link]').filter(each => seen(each) && !each.disabled)
    .map(element => ({ element, box: tabular(element) }));
  const small = ({ box }) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
  const near = (one, other) => {
    const x = (one.box.left + one.box.right) / 2, y = (one.box.top + one.box.bottom) / 2;
    if (small(other)) return Math.hypot(x - (other.box.left + other.box.right) / 2, y - (other.box.top + other.box.bottom) / 2) < LEAST;
    return Math.hypot(x - Math.min(Math.max(x, other.box.left), other.box.right), y - Math.min(Math.max(y, other.box.top), other.box.bottom)) < LEAST / 2;
  };
  return targets.filter(one => small(one) && !inText(one.element) && !unstyled(one.element)
      && targets.some(other => other !== one && !other.element.contains(one.element) && !one.element.contains(other.element) && near(one, other)))
    .map(({ element, box }) => ({ element, wrong: `It measures ${Math.round(box.width)} x ${Math.round(box.height)} pixels beside another target` }));
}
