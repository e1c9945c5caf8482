// The focus may be taken to what went wrong and into a dialog; else reading begins at the top.
({ all }) => all('[autofocus]').filter(each => !each.matches('[role=alert], [role=alertdialog], .problem, .error-summary') && !each.closest('dialog'))
  .map(element => ({ element, wrong: 'It takes the focus when the page opens, and what stands before it is passed over' }))
