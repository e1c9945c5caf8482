// What looks or says that it can be pressed, and cannot be reached or pressed with the keyboard.
({ all, style, up, rendered, NATIVE, focusables, ancestors }) => {
  const ROLES = '[role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=menuitem], [role=option]';
  const COMPOSITE = '[role=tablist], [role=menu], [role=menubar], [role=radiogroup], [role=listbox], [role=grid], [role=toolbar], [role=tree]';
  const SCRIPTED = '[onclick], [onmousedown], [onmouseup], [onpointerdown], [ontouchstart]';
  const native = element => element.matches(NATIVE + ', label, option, details');
  const within = element => ancestors(element).some(each => each.matches(NATIVE + ', label, summary') && each !== element);
  const reached = element => element.tabIndex >= 0 || element.closest(COMPOSITE);
  const looksPressable = element => style(element).cursor === 'pointer' && style(up(element) || element).cursor !== 'pointer';
  const dead = all(`${SCRIPTED}, ${ROLES}, body *`)
    .filter(each => rendered(each) && !native(each) && !within(each) && !reached(each))
    .filter(each => each.matches(`${SCRIPTED}, ${ROLES}`) || (looksPressable(each) && focusables(each).length === 0))
    .filter(each => focusables(each).length === 0)
    .map(element => ({ element, wrong: 'It can be pressed with the mouse and not be reached with the keyboard' }));
  const mute = all(SCRIPTED).filter(each => rendered(each) && !native(each) && each.tabIndex >= 0
    && !['onkeydown', 'onkeyup', 'onkeypress'].some(key => each.hasAttribute(key)) && each.hasAttribute('onclick'))
    .map(element => ({ element, wrong: 'It answers clicks and no key' }));
  const withheld = all(NATIVE).filter(each => rendered(each) && each.tabIndex < 0 && !each.disabled
    && !each.closest(COMPOSITE) && !each.closest('[aria-hidden=true], [inert]'))
    .map(element => ({ element, wrong: 'A negative tabindex keeps the keyboard from it' }));
  return [...dead, ...mute, ...withheld];
}
