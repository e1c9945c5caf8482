// Brothers whose places on the page contradict their order in the document. Two that take the focus count
// wherever they swapped; texts count when the later stands wholly above, or was moved by order or reverse.
({ all, style, seen, focusables, seenText }) => {
  const away = each => /fixed|sticky/.test(style(each).position) || each.matches('td, th, tr, option, legend');
  const box = each => each.getBoundingClientRect();
  const above = (one, other) => box(one).bottom <= box(other).top + 1;
  const rightToLeft = each => style(each).direction === 'rtl';
  const before = (one, other, container) => {
    const sameRow = !above(one, other) && !above(other, one);
    return sameRow && (rightToLeft(container) ? box(one).left >= box(other).right - 1 : box(one).right <= box(other).left + 1);
  };
  const takesFocus = each => focusables(each.parentElement).some(control => control === each || each.contains(control));
  const speaks = each => seenText(each).split(' ').filter(word => /\p{L}/u.test(word)).length > 1;
  const moved = (container, children) => /flex|grid/.test(style(container).display)
    && (/reverse/.test(style(container).flexDirection + style(container).flexWrap)
      || children.some(each => +style(each).order !== 0 || style(each).gridRowStart !== 'auto' || style(each).gridColumnStart !== 'auto'));
  return all('body, body *').filter(each => !each.closest('svg, select') && each.children.length > 1).flatMap(container => {
    const children = [...container.children].filter(each => seen(each) && !away(each) && style(each).display !== 'inline');
    const rearranged = moved(container, children);
    return children.flatMap((later, index) => children.slice(0, index).filter(earlier =>
      (takesFocus(earlier) && takesFocus(later) && (above(later, earlier) || before(later, earlier, container)))
      || (speaks(earlier) && speaks(later) && (above(later, earlier) || (rearranged && before(later, earlier, container))))
    ).slice(0, 1).map(earlier => ({ element: later, wrong: `It is seen before "${seenText(earlier).slice(0, 40)}" and comes after it in the document` })));
  });
}
