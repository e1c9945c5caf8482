// What an element is called: a short form of the accessible name computation.
({ all, words, up }) => {
  const named = ids => (ids || '').split(/\s+/).filter(Boolean).map(id => document.getElementById(id));
  const spoken = element => words([...element.childNodes].map(node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
    if (node.getAttribute('aria-label')) return node.getAttribute('aria-label');
    if (node.localName === 'img') return node.alt || '';
    if (node.localName === 'svg') return node.querySelector(':scope > title')?.textContent || '';
    return /^(script|style|desc)$/.test(node.localName) ? '' : spoken(node) + ' ';
  }).join(''));
  const labelledBy = element => words(named(element.getAttribute('aria-labelledby'))
    .map(each => (each ? words(each.textContent) : '')).join(' '));
  const label = element => labelledBy(element) || words(element.getAttribute('aria-label') || '');
  const labels = element => words([...(element.labels || [])].map(spoken).join(' '));
  const description = element => words(named(element.getAttribute('aria-describedby'))
    .concat(named(element.getAttribute('aria-errormessage')))
    .map(each => (each ? each.textContent : '')).join(' '));
  const groupName = group => label(group)
    || (group.localName === 'fieldset' ? words(group.querySelector(':scope > legend')?.textContent || '') : '');
  const name = element => label(element) || labels(element)
    || (element.localName === 'svg' ? words(element.querySelector(':scope > title')?.textContent || '') : '')
    || (element.localName === 'img' ? element.alt : '')
    || (/^(input|select|textarea|svg)$/.test(element.localName) ? '' : spoken(element))
    || words(element.getAttribute('title') || '');
  return { named, spoken, label, labels, description, groupName, name };
}
