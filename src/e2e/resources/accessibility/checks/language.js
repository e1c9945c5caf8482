// The page says its language; a part in another language, told by its small words or its script, says so too.
({ all, seen, words, up, texts }) => {
  const SMALL = {
    en: 'the of and to is are was you your we our what how with for that this not it on in by from have has will would',
    de: 'der die das und ist sind sie ihr ihre wir uns was wie mit für dass nicht es ein eine auf von zu haben hat wird den dem im',
    es: 'el la los las de y es son usted su sus nosotros qué cómo con para que no una un en por ha han del se nuestro muy',
    fr: 'le la les des et est sont vous votre vos nous notre que quoi comment avec pour ne pas une un sur par dans du au ce',
  };
  const OWN_NAMES = { deutsch: 'de', english: 'en', español: 'es', français: 'fr', italiano: 'it', nederlands: 'nl', polski: 'pl', português: 'pt', العربية: 'ar', türkçe: 'tr', русский: 'ru', čeština: 'cs', dansk: 'da', svenska: 'sv', 中文: 'zh', 日本語: 'ja' };
  const tag = element => (element.closest('[lang]')?.lang || '').toLowerCase().split('-')[0];
  const page = document.documentElement;
  const valid = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(page.lang);
  const unsaid = valid ? [] : [{ element: page, wrong: `The page does not say its language: lang="${page.lang}"` }];
  const score = (text, language) => {
    const list = text.toLowerCase().split(/[^\p{L}]+/u), known = new Set(SMALL[language].split(' '));
    return list.filter(word => known.has(word)).length;
  };
  const best = text => Object.keys(SMALL).map(language => ({ language, hits: score(text, language) })).sort((a, b) => b.hits - a.hits)[0];
  const blocks = [...new Set(texts(document.body).map(up))].filter(each => seen(each) && !each.closest('code, pre'));
  const foreign = blocks.filter(each => SMALL[tag(each)]).flatMap(element => {
    const text = words(element.textContent), { language, hits } = best(text);
    return hits >= 3 && hits >= 3 * Math.max(1, score(text, tag(element))) && language !== tag(element)
      ? [{ element, wrong: `Its words are ${language}, and it is marked ${tag(element)}: "${text.slice(0, 50)}"` }] : [];
  });
  const SCRIPTS = { ar: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u, ru: /\p{Script=Cyrillic}/u, el: /\p{Script=Greek}/u, zh: /\p{Script=Han}/u };
  const scripted = blocks.filter(each => SMALL[tag(each)]).flatMap(element => Object.entries(SCRIPTS)
    .filter(([_, letters]) => (words(element.textContent).match(new RegExp(letters, 'gu')) || []).length > 3)
    .map(([language]) => ({ element, wrong: `Its letters are those of ${language}, and it is marked ${tag(element)}` })));
  const switches = all('a, button').filter(seen).flatMap(element => {
    const own = OWN_NAMES[words(element.textContent).toLowerCase()];
    return own && own !== tag(element) ? [{ element, wrong: `"${words(element.textContent)}" is not marked as ${own}` }] : [];
  });
  return valid ? [...foreign, ...scripted, ...switches] : unsaid;
}
