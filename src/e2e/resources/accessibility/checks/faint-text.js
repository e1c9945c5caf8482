// Text against its background, translucent layers included; large text may be fainter.
({ style, seen, texts, up, rgba, faded, over, contrast, opacity, behind, hex }) => {
  const places = [...new Set(texts(document.body).map(up))].filter(each => seen(each)
    && !each.closest('[disabled], [aria-disabled=true]'));
  return places.flatMap(element => {
    const its = style(element), size = parseFloat(its.fontSize), below = behind(element.closest('svg') || element);
    if (!below) return [];
    const need = size >= 24 || (size >= 18.66 && +its.fontWeight >= 700) ? 3 : 4.5;
    const ink = faded(rgba(element.closest('svg') ? its.fill : its.color), opacity(element));
    const ratio = contrast(over(ink, below), below);
    return ratio >= need - 0.005 ? [] : [{ element, wrong: `${hex(over(ink, below))} on ${hex(below)} is ${ratio.toFixed(2)}:1, and ${need}:1 is needed` }];
  });
}
