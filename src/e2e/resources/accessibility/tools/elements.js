// What is on the page, what of it can be seen, and how to name a place in it.
() => {
  const all = (css, root = document) => [...root.querySelectorAll(css)];
  const style = (element, pseudo) => getComputedStyle(element, pseudo);
  const up = element => element.parentElement;
  const ancestors = element => (element ? [element, ...ancestors(up(element))] : []);

  // Taken out of sight on purpose, yet read aloud: the "visually hidden" pattern.
  const clippedAway = element => {
    const its = style(element), box = element.getBoundingClientRect();
    return its.clipPath === 'inset(50%)' || its.clipPath === 'inset(100%)'
      || its.clip === 'rect(0px, 0px, 0px, 0px)' || its.clip === 'rect(1px, 1px, 1px, 1px)'
      || (its.position === 'absolute' && its.overflow === 'hidden' && box.width <= 1 && box.height <= 1);
  };
  const offScreen = element => {
    const box = element.getBoundingClientRect();
    return box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
  };
  const rendered = element =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const transparent = element => ancestors(element).some(each => +style(each).opacity === 0);
  const seen = element =>
    rendered(element) && !ancestors(element).some(clippedAway) && !offScreen(element) && !transparent(element);

  const words = text => text.replace(/\s+/g, ' ').trim();
  const texts = root => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (words(node.data) && !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|title|desc)$/.test(up(node).tagName)) found.push(node);
    }
    return found;
  };
  const seenText = root => words(texts(root).filter(node => seen(up(node))).map(node => node.data).join(' '));

  const selector = element => {
    if (element.id && all('#' + CSS.escape(element.id)).length === 1) return '#' + CSS.escape(element.id);
    if (!up(element)) return element.localName;
    const alike = [...up(element).children].filter(each => each.localName === element.localName);
    const nth = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
    const own = element.localName + nth;
    return element === document.body ? 'body' : selector(up(element)) + ' > ' + own;
  };

  const NATIVE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, area[href]';
  const controls = root => all(NATIVE + ', [tabindex], [contenteditable=true]', root)
    .filter(each => !each.disabled && rendered(each));
  const focusables = root => controls(root).filter(each => each.tabIndex >= 0);
  const fields = root => all('input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea', root);
  const hiddenFromReaders = element => !!element.closest('[aria-hidden=true]');
  return { all, style, up, ancestors, clippedAway, offScreen, rendered, seen, words, texts, seenText, selector,
    NATIVE, controls, focusables, fields, hiddenFromReaders };
}
