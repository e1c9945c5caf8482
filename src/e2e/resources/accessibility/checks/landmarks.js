// One main, all headings and fields in a landmark, and several navigations told apart by name.
({ all, rendered, label, fields }) => {
  const mains = all('main, [role=main]').filter(rendered);
  const LANDMARK = 'main, [role=main], nav, header, footer, aside, [role=region], [role=alert], [role=search], [role=banner], dialog';
  const none = mains.length === 0 ? [{ element: document.body, wrong: 'The page has no main' }] : [];
  const many = mains.slice(1).map(element => ({ element, wrong: 'The page has more than one main' }));
  const outside = mains.length === 0 ? [] : [...all('h1, h2, h3, p, table'), ...fields(document)]
    .filter(each => rendered(each) && !each.closest(LANDMARK)).slice(0, 3)
    .map(element => ({ element, wrong: 'It stands in no landmark' }));
  const navs = all('nav, [role=navigation]').filter(rendered);
  const alike = navs.filter((each, index) => navs.some((other, at) => at < index && label(other) === label(each)))
    .map(element => ({ element, wrong: `Two navigations are called "${label(element)}"` }));
  return [...none, ...many, ...outside, ...alike];
}
