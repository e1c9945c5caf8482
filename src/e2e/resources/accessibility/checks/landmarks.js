// One main, all headings and fields in a landmark, and landmarks of one kind told apart by name.
({ all, rendered, label, fields }) => {
  const mains = all('main, [role=main]').filter(rendered);
  const LANDMARK = 'main, [role=main], nav, header, footer, aside, [role=region], [role=alert], [role=search], [role=banner], dialog';
  const none = mains.length === 0 ? [{ element: document.body, wrong: 'The page has no main' }] : [];
  const many = mains.slice(1).map(element => ({ element, wrong: 'The page has more than one main' }));
  const outside = mains.length === 0 ? [] : [...all('h1, h2, h3, p, table'), ...fields(document)]
    .filter(each => rendered(each) && !each.closest(LANDMARK)).slice(0, 3)
    .map(element => ({ element, wrong: 'It stands in no landmark' }));
  const named = all('nav, [role=navigation], aside, [role=region], section').filter(each => rendered(each) && (label(each) || !/section|aside/.test(each.localName)));
  const kind = each => (each.getAttribute('role') || { nav: 'navigation', section: 'region', aside: 'complementary' }[each.localName]) + ' ' + label(each);
  const alike = named.filter((each, index) => named.some((other, at) => at < index && kind(other) === kind(each)))
    .map(element => ({ element, wrong: `Two landmarks are called "${label(element)}"` }));
  return [...none, ...many, ...outside, ...alike];
}
