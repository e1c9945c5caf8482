// Two pieces of text in the same place. What a scrolling or clipping ancestor hides does not count.
({ all, style, ancestors, seen, texts }) => {
  const window_ = element => ancestors(element).filter(each => style(each).overflowX !== 'visible' || style(each).overflowY !== 'visible')
    .map(each => each.getBoundingClientRect());
  const meet = (one, other) => ({
    left: Math.max(one.left, other.left), right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top), bottom: Math.min(one.bottom, other.bottom),
  });
  const moves = element => ancestors(element).some(each => /fixed|sticky/.test(style(each).position));
  const pieces = texts(document.body).filter(node => seen(node.parentElement) && !node.parentElement.closest('svg') && !moves(node.parentElement))
    .flatMap(node => {
      const range = document.createRange(), frames = window_(node.parentElement);
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(box => ({ node, box: frames.reduce(meet, box) }))
        .filter(({ box }) => box.right - box.left > 1 && box.bottom - box.top > 1);
    }).sort((one, other) => one.box.top - other.box.top);
  const found = new Map();
  pieces.forEach((one, index) => {
    for (let next = index + 1; next < pieces.length && pieces[next].box.top < one.box.bottom; next++) {
      const other = pieces[next], shared = meet(one.box, other.box);
      const height = Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top);
      if (one.node !== other.node && shared.right - shared.left > 3 && shared.bottom - shared.top > height * 0.4) {
        found.set(other.node.parentElement, one.node.data.trim());
      }
    }
  });
  return [...found].slice(0, 5).map(([element, text]) => ({ element, wrong: `It lies over the text "${text.slice(0, 60)}"` }));
}
