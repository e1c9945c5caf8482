// Of an element that a script listens on: can a keyboard do what the mouse does?
({ rendered, focusables, selector, NATIVE, ancestors }) => (element, events) => {
  if (!(element instanceof Element) || element === document.body || element === document.documentElement || !rendered(element)) return null;
  const pressed = events.some(each => /^(click|mousedown|mouseup|pointerdown|pointerup|touchstart)$/.test(each));
  const helped = element.matches('form, dialog, label, option, ' + NATIVE) || focusables(element).length > 0
    || ancestors(element).some(each => each !== element && each.matches('label, ' + NATIVE));
  if (!pressed || helped) return null;
  if (element.tabIndex < 0) return { selector: selector(element), wrong: 'A script listens to its clicks, and the keyboard cannot reach it' };
  return events.some(each => /^key/.test(each)) ? null : { selector: selector(element), wrong: 'A script listens to its clicks and to no key' };
}
