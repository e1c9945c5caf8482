// A field needs a label that stays: a placeholder goes with the first letter, a title comes with a mouse.
({ rendered, fields, label, labels, hiddenFromReaders }) => fields(document)
  .filter(each => rendered(each) && !hiddenFromReaders(each) && !label(each) && !labels(each))
  .map(element => ({ element, wrong: element.placeholder ? 'Its placeholder is its only label'
    : element.title ? 'Its title is its only label' : 'It has no label' }))
