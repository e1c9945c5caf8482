// Text that an element clips: its box is smaller than what stands in it.
({ all, style, seen, texts }) => {
  const clips = value => value === 'hidden' || value === 'clip';
  const beyond = element => {
    const its = style(element), box = element.getBoundingClientRect(), room = 2;
    return texts(element).filter(node => seen(node.parentElement)).some(node => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].some(each => each.width > 1
        && ((clips(its.overflowX) && (each.right > box.right + room || each.left < box.left - room))
          || (clips(its.overflowY) && (each.bottom > box.bottom + room + each.height * 0.2 || each.top < box.top - room - each.height * 0.2))));
    });
  };
  const cut = all('body *').filter(each => !each.closest('svg') && each.clientWidth > 1 && seen(each)
    && (clips(style(each).overflowX) || clips(style(each).overflowY)) && beyond(each))
    .map(element => ({ element, wrong: `Text is cut off: ${element.scrollWidth} x ${element.scrollHeight} pixels of it in ${element.clientWidth} x ${element.clientHeight}` }));
  const pressed = all('button, select, input[type=submit], input[type=button]')
    .filter(each => seen(each) && (each.scrollWidth > each.clientWidth + 2 || each.scrollHeight > each.clientHeight + 2))
    .filter(each => !cut.some(({ element }) => element === each) && each.localName !== 'select')
    .map(element => ({ element, wrong: 'Its words do not fit into it' }));
  return [...cut, ...pressed];
}
