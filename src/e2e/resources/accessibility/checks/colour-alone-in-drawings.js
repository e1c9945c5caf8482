// Points, bars and lines of a drawing that only a hue tells apart, without words beside, across or behind them.
({ all, style, rendered, words, byHueOnly }) => all('svg').filter(rendered).flatMap(svg => {
  const labels = all('text', svg).filter(rendered).map(each => ({ text: words(each.textContent), box: each.getBoundingClientRect() }));
  const said = test => labels.filter(({ box }) => test(box)).map(({ text }) => text).join(' ');
  const beside = shape => {
    const { left, right, top, bottom } = shape.getBoundingClientRect();
    return said(box => box.left < right + 28 && box.right > left - 28 && box.top < bottom + 14 && box.bottom > top - 14);
  };
  const across = shape => {
    const { left, right, top, bottom } = shape.getBoundingClientRect();
    return said(box => {
      const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
      return (x > left && x < right && y > top - 28 && y < bottom + 28) || (y > top && y < bottom && x > left - 100 && x < right + 100);
    });
  };
  const behind = line => {
    const end = line.getPointAtLength(line.getTotalLength()).matrixTransform(line.getScreenCTM());
    return said(box => Math.hypot(Math.max(box.left - end.x, end.x - box.right, 0), Math.max(box.top - end.y, end.y - box.bottom, 0)) < 32);
  };

  const shapes = all('path, line, polyline, polygon, rect, circle, ellipse', svg)
    .filter(each => rendered(each) && !each.closest('defs, .grid, .axis, .band, .background, .decoration'));
  const filled = each => style(each).fill.startsWith('rgb');
  const size = each => [each.getBBox().width, each.getBBox().height].map(Math.round);
  const longest = each => Math.max(...size(each));
  const points = byHueOnly(shapes.filter(each => filled(each) && (each.localName === 'circle' || longest(each) <= 24)), {
    signature: each => [each.localName, each.localName === 'rect' ? '' : size(each), style(each).strokeDasharray],
    colour: each => style(each).fill,
    text: beside,
    what: 'These points',
  });
  const bars = byHueOnly(shapes.filter(each => filled(each) && each.localName === 'rect' && longest(each) > 24), {
    signature: () => ['bar'],
    colour: each => style(each).fill,
    text: across,
    what: 'These bars',
  });
  const lines = byHueOnly(shapes.filter(each => style(each).fill === 'none' && style(each).stroke.startsWith('rgb') && longest(each) > 48), {
    signature: each => [style(each).strokeDasharray, style(each).strokeWidth],
    colour: each => style(each).stroke,
    text: behind,
    what: 'These lines',
  });
  return [...points, ...bars, ...lines];
})
