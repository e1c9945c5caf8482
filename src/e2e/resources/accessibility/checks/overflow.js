// Content that sticks out of the window, or that only scrolling sideways shows though it is no table or picture.
({ all, style, ancestors, seen, texts, fields }) => {
  const width = document.documentElement.clientWidth;
  const scrolls = each => /auto|scroll/.test(style(each).overflowX) && each !== document.documentElement && each !== document.body;
  const contained = element => ancestors(element.parentElement).some(scrolls);
  const carries = element => texts(element).length > 0 || element.matches('input, select, textarea, button, svg, img, table');
  const out = all('body *').filter(each => seen(each) && carries(each) && !contained(each))
    .filter(each => !each.closest('svg') || each.localName === 'svg')
    .filter(each => {
      const box = each.getBoundingClientRect();
      return box.right + scrollX > width + 1 || (box.left + scrollX < -1 && box.right + scrollX > 0);
    });
  const deepest = out.filter(each => !out.some(other => other !== each && each.contains(other)));
  const sticking = deepest.slice(0, 3).map(element => {
    const box = element.getBoundingClientRect();
    return { element, wrong: `It reaches from ${Math.round(box.left)} to ${Math.round(box.right)} in a window of ${width} pixels` };
  });
  const root = document.documentElement;
  const unexplained = sticking.length === 0 && root.scrollWidth > width + 1
    ? [{ element: root, wrong: `The page is ${root.scrollWidth} pixels wide in a window of ${width}` }] : [];
  const sideways = all('body *').filter(each => seen(each) && scrolls(each) && each.scrollWidth > each.clientWidth + 1
      && !each.matches('textarea, input, select, pre')
      && (fields(each).length > 0 || !each.querySelector('table, svg, img, canvas, pre, code, video')))
    .map(element => ({ element, wrong: `Its text or fields have to be scrolled sideways, ${element.scrollWidth} in ${element.clientWidth} pixels` }));
  return [...sticking, ...unexplained, ...sideways];
}
