// Each drawn shape against what lies under it, opacity and all. By its class, a shape can be declared to
// carry nothing: grid, rail, axis, band, background, decoration.
({ all, style, rendered, rgba, faded, over, contrast, opacity, behind, hex }) => {
  const SHAPES = 'path, line, polyline, polygon, rect, circle, ellipse';
  const QUIET = '.grid, .rail, .axis, .band, .background, .decoration, defs *, clipPath *, mask *, marker *, pattern *';
  const icon = svg => svg.getAttribute('aria-hidden') === 'true' && Math.max(svg.clientWidth, svg.clientHeight) < 64;
  const paints = shape => {
    const its = style(shape), whole = opacity(shape);
    const fill = its.fill === 'none' ? null : its.fill.startsWith('url') ? undefined : faded(rgba(its.fill), +its.fillOpacity * whole);
    const stroke = its.stroke === 'none' || parseFloat(its.strokeWidth) === 0 ? null
      : its.stroke.startsWith('url') ? undefined : faded(rgba(its.stroke), +its.strokeOpacity * whole);
    const { width, height } = shape.getBBox();
    return { fill: shape.localName === 'line' || width * height === 0 ? null : fill, stroke };
  };
  const covers = (below, shape) => {
    const one = below.getBoundingClientRect(), other = shape.getBoundingClientRect(), room = 0.5;
    const middle = new DOMPoint((other.left + other.right) / 2, (other.top + other.bottom) / 2).matrixTransform(below.getScreenCTM().inverse());
    return one.left <= other.left + room && one.right >= other.right - room && one.top <= other.top + room && one.bottom >= other.bottom - room
      && below.isPointInFill(middle);
  };
  const ground = (svg, shapes, shape) => shapes.slice(0, shapes.indexOf(shape))
    .filter(below => paints(below).fill && covers(below, shape))
    .reduce((colour, below) => over(paints(below).fill, colour), behind(svg));
  return all('svg').filter(svg => rendered(svg) && !icon(svg) && behind(svg)).flatMap(svg => {
    const shapes = all(SHAPES, svg).filter(rendered);
    const area = ({ width, height }) => width * height;
    const backdrop = shape => shape.localName === 'rect' && area(shape.getBoundingClientRect()) > 0.9 * area(svg.getBoundingClientRect()) && shapes.length > 1;
    return shapes.filter(shape => !shape.closest(QUIET) && !backdrop(shape)).flatMap(shape => {
      const { fill, stroke } = paints(shape), under = ground(svg, shapes, shape);
      if (fill === undefined || stroke === undefined || (!fill && !stroke)) return [];
      const best = [fill, stroke].filter(Boolean).map(paint => over(paint, under))
        .map(seen => ({ seen, ratio: contrast(seen, under) })).sort((a, b) => b.ratio - a.ratio)[0];
      return best.ratio >= 2.995 ? [] : [{ element: shape, wrong: `${hex(best.seen)} on ${hex(under)} is ${best.ratio.toFixed(2)}:1` }];
    });
  });
}
