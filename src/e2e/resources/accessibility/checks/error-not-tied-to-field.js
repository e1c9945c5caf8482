// Both ways: an invalid field says what is wrong with it, and an error text belongs to a field.
({ all, rendered, words, named, fields, seen }) => {
  const pointers = element => named(element.getAttribute('aria-describedby'))
    .concat(named(element.getAttribute('aria-errormessage')));
  const explained = field => [field, ...all('fieldset, [role=radiogroup], [role=group]').filter(group => group.contains(field))]
    .flatMap(pointers).filter(each => each && words(each.textContent));
  const choice = field => /^(radio|checkbox)$/.test(field.type);
  const all_fields = fields(document).filter(rendered);
  const mute = all_fields.filter(field => field.getAttribute('aria-invalid') === 'true' && explained(field).length === 0)
    .map(element => ({ element, wrong: 'It is marked invalid, and nothing that it refers to says why' }));

  const summary = element => element.closest('[role=alert], [role=alertdialog], .problem, .error-summary')?.querySelector('a[href^="#"]');
  const isError = element => [...element.classList, element.id].some(each => /(^|[-_])(error|invalid-feedback|fault)([-_]|$)/i.test(each))
    || /^(error|fehler|erreur|errore):/i.test(words(element.textContent));
  const messages = all('form p, form span, form div, form small, form strong, form li, main > p')
    .filter(each => seen(each) && words(each.textContent) && isError(each) && !summary(each) && fields(each).length === 0)
    .filter((each, _, found) => !found.some(other => other !== each && other.contains(each)));
  const about = message => all_fields.filter(field => explained(field).some(each => each.contains(message) || message.contains(each)));
  const loose = messages.filter(each => all_fields.length > 0 && about(each).length === 0)
    .map(element => ({ element, wrong: `No field refers to the error "${words(element.textContent)}"` }));
  // Of a group with one error, such as a date without its month, the field to mend is marked and no other.
  const marked = field => choice(field) || field.getAttribute('aria-invalid') === 'true';
  const unmarked = messages.filter(message => !about(message).some(marked)).flatMap(message => about(message)
    .map(element => ({ element, wrong: 'It has an error and is not marked aria-invalid' })));
  const astray = all('[role=alert] a[href^="#"], .problem a[href^="#"], .error-summary a[href^="#"]')
    .filter(link => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
    .map(element => ({ element, wrong: `The link of the error summary leads to ${element.hash}, which is not there` }));
  return [...mute, ...loose, ...unmarked, ...astray];
}
