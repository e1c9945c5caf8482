// Asked for less motion, the page still animates, moves on change, scrolls smoothly or plays SVG animations.
({ all, style, rendered }) => {
  const MOVING = /^(all|transform|translate|rotate|scale|left|right|top|bottom|inset.*|width|height|min-.*|max-.*|margin.*|padding.*|offset.*|background-position.*|perspective|stroke-dashoffset|d|cx|cy|r|x|y)$/;
  const seconds = list => list.split(',').map(each => parseFloat(each) * (each.trim().endsWith('ms') ? 0.001 : 1));
  const animated = its => its.animationName.split(',').some((name, index) =>
    name.trim() !== 'none' && seconds(its.animationDuration)[index % seconds(its.animationDuration).length] > 0.01);
  const moving = its => its.transitionProperty.split(',').some((name, index) => {
    const spans = seconds(its.transitionDuration);
    return MOVING.test(name.trim()) && spans[index % spans.length] > 0.01;
  });
  const styles = all('html, body, body *').filter(rendered).flatMap(element => [undefined, '::before', '::after']
    .map(pseudo => ({ element, pseudo, its: style(element, pseudo) }))
    .filter(({ pseudo, its }) => !pseudo || its.content !== 'none'));
  const running = styles.filter(({ its }) => animated(its))
    .map(({ element, its }) => ({ element, wrong: `The animation ${its.animationName} runs on` }));
  const changing = styles.filter(({ its }) => moving(its))
    .map(({ element, its }) => ({ element, wrong: `The transition of ${its.transitionProperty} takes ${its.transitionDuration}` }));
  const smooth = all('html, body, body *').filter(each => style(each).scrollBehavior === 'smooth')
    .map(element => ({ element, wrong: 'It scrolls smoothly' }));
  const drawn = all('animate, animateTransform, animateMotion, marquee').map(element => ({ element, wrong: `${element.localName} does not heed the wish` }));
  const scripted = document.getAnimations().filter(each => each.playState === 'running' && each.constructor.name === 'Animation' && each.effect?.target)
    .map(each => ({ element: each.effect.target, wrong: 'A script animates it' }));
  const once = new Map([...running, ...changing, ...smooth, ...drawn, ...scripted].map(each => [each.element, each]));
  return [...once.values()].slice(0, 5);
}
