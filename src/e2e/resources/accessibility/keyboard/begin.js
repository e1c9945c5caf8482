// Puts the keyboard before the first control and keeps how every control looks without the focus.
({ focusables, looks, bearers }) => {
  const root = document.documentElement, asked = root.getAttribute('tabindex');
  root.setAttribute('tabindex', '-1');
  root.focus({ preventScroll: true });
  if (asked === null) root.removeAttribute('tabindex');
  else root.setAttribute('tabindex', asked);
  document.activeElement.blur();
  const stops = focusables(document);
  return { stops, been: [], stayed: 0, looks: new Map(stops.flatMap(bearers).map(each => [each, looks(each)])) };
}
