// The edge of a field, or its own background, must stand out from what is around it.
({ style, up, seen, fields, rgba, over, contrast, behind }) => fields(document)
  .filter(each => seen(each) && !each.disabled && !/^(range|color|file)$/.test(each.type)
    && !(/^(radio|checkbox)$/.test(each.type) && style(each).appearance !== 'none'))
  .flatMap(element => {
    const around = behind(up(element)), its = style(element);
    if (!around || its.backgroundImage !== 'none') return [];
    const edges = ['Top', 'Right', 'Bottom', 'Left'].filter(side => parseFloat(its[`border${side}Width`]) > 0 && its[`border${side}Style`] !== 'none')
      .map(side => over(rgba(its[`border${side}Color`]), around));
    const shadow = its.boxShadow.match(/rgba?\([^)]*\)/g)?.map(colour => over(rgba(colour), around)) || [];
    const best = Math.max(...[...edges, ...shadow, over(rgba(its.backgroundColor), around)].map(each => contrast(each, around)));
    return best >= 2.995 ? [] : [{ element, wrong: `Its edge stands out from its surroundings by ${best.toFixed(2)}:1 only` }];
  })
