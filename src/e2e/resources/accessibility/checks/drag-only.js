({ all, rendered }) => all('[draggable=true]').filter(each => rendered(each) && !each.querySelector('button, input, select, a[href]')
    && !(each.nextElementSibling || each).matches('button, select'))
  .map(element => ({ element, wrong: 'It can only be dragged: nothing in it moves it by a press' }))
