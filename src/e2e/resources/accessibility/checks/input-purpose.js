// A field about the person who fills it in says so, for machines that fill it in for them.
({ rendered, fields, labels, label }) => {
  const PURPOSES = [
    [/^(e-?mail( address)?|your e-?mail( address)?|e-?mail-adresse|correo( electrónico)?)$/i, 'email'],
    [/^(your )?(full )?name$|^ihr name$|^su nombre$/i, 'name'],
    [/^(your )?(tele)?phone( number)?$|^telefon(nummer)?$|^teléfono$/i, 'tel'],
  ];
  const asks = field => field.type === 'email' ? 'email' : field.type === 'tel' ? 'tel'
    : (PURPOSES.find(([words]) => words.test(labels(field) || label(field))) || [])[1];
  return fields(document).filter(each => rendered(each) && /^(text|email|tel)$/.test(each.type) && asks(each)
      && !(each.autocomplete || '').split(' ').some(token => token === asks(each) || /name$|^tel-|^email$/.test(token)))
    .map(element => ({ element, wrong: `It asks for ${asks(element)} with autocomplete="${element.getAttribute('autocomplete') || ''}"` }));
}
