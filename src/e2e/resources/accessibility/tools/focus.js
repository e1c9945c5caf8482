// How a control looks, as far as a focus could change it, and whether what changed can be seen.
({ style, up, ancestors, focusables, rgba, over, contrast, behind }) => {
  const SIDES = ['Top', 'Right', 'Bottom', 'Left'];
  const drawn = (line, width) => line !== 'none' && line !== 'hidden' && parseFloat(width) > 0;
  const outline = its => (drawn(its.outlineStyle, its.outlineWidth) && rgba(its.outlineColor).a > 0
    ? [its.outlineStyle, its.outlineWidth, its.outlineColor].join(' ') : 'none');
  const edges = its => SIDES.map(side => (drawn(its[`border${side}Style`], its[`border${side}Width`]) && rgba(its[`border${side}Color`]).a > 0
    ? [its[`border${side}Style`], its[`border${side}Width`], its[`border${side}Color`]].join(' ') : 'none')).join();
  const one = its => [outline(its), edges(its), its.boxShadow, its.backgroundColor, its.backgroundImage, its.textDecoration].join(' | ');
  const looks = element => [undefined, '::before', '::after'].map(pseudo => one(style(element, pseudo))).join(' & ');

  // The control itself, its labels, and what surrounds it alone.
  const bearers = control => [...new Set([control, ...(control.labels || []),
    ...ancestors(up(control)).slice(0, 3).filter(each => focusables(each).length === 1)])];
  // How far an outline stands out from what it is drawn on; what is no outline is taken as it is.
  const strength = bearer => {
    const its = style(bearer), around = behind(up(bearer) || bearer), inside = behind(bearer);
    if (outline(its) === 'none' || its.outlineStyle === 'auto' || !around || !inside) return 21;
    return Math.max(...[around, inside].map(ground => contrast(over(rgba(its.outlineColor), ground), ground)));
  };
  return { looks, bearers, strength };
}
