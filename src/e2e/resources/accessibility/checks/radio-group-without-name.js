// Buttons of one name are one question: their nearest group has a name and holds no other question.
({ all, rendered, groupName }) => {
  const buttons = all('input[type=radio], input[type=checkbox][name]').filter(rendered);
  const key = button => button.type + ' ' + button.name;
  const group = button => button.closest('fieldset, [role=radiogroup], [role=group]');
  const questions = Map.groupBy(buttons, key);
  return [...questions.values()].filter(each => each.length > 1).flatMap(each => {
    const [first] = each, its = group(first);
    const wrong = !its ? 'stand in no fieldset and no radiogroup'
      : !groupName(its) ? 'stand in a group without a legend or a name'
      : each.some(button => group(button) !== its) ? 'are spread over several groups'
      : buttons.some(other => group(other) === its && key(other) !== key(first)) ? 'share their group with another question'
      : null;
    return wrong ? [{ element: first, wrong: `The buttons named "${first.name}" ${wrong}` }] : [];
  });
}
