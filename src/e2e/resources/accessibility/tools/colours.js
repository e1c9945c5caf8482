// Colours as they reach the eye: what is translucent is laid over what is behind it.
({ style, up, ancestors }) => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const rgba = colour => {
    if (!known.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = 'rgba(0, 0, 0, 0)';
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      known.set(colour, { r, g, b, a: a / 255 });
    }
    return known.get(colour);
  };
  const faded = (colour, opacity) => ({ ...colour, a: colour.a * opacity });
  const over = (top, bottom) => ({
    r: top.r * top.a + bottom.r * (1 - top.a),
    g: top.g * top.a + bottom.g * (1 - top.a),
    b: top.b * top.a + bottom.b * (1 - top.a),
    a: 1,
  });
  const channel = value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ({ r, g, b }) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  // The sheet that the browser itself paints: dark only where the page says that it can be.
  const paper = () => {
    const forced = matchMedia('(forced-colors: active)').matches;
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
      && (forced || /dark/.test(style(document.documentElement).colorScheme));
    return rgba(forced && dark ? '#000' : dark ? '#121212' : '#fff');
  };
  const opacity = element => ancestors(element).reduce((product, each) => product * +style(each).opacity, 1);
  // What lies behind an element's content; null where a picture does.
  const behind = element => {
    const chain = ancestors(element);
    if (chain.some(each => style(each).backgroundImage !== 'none')) return null;
    return chain.reverse().reduce((below, each) => over(rgba(style(each).backgroundColor), below), paper());
  };
  const hue = ({ r, g, b }) => {
    const most = Math.max(r, g, b), least = Math.min(r, g, b), width = most - least;
    if (width < 48) return null;
    const sector = most === r ? (g - b) / width : most === g ? (b - r) / width + 2 : (r - g) / width + 4;
    return ((sector * 60) + 360) % 360;
  };
  // Which of a few names a colour would be given; greys have none.
  const hueName = colour => {
    const angle = hue(colour);
    return angle === null || colour.a === 0 ? 'grey' : ['red', 'yellow', 'green', 'cyan', 'blue', 'magenta'][Math.round(angle / 60) % 6];
  };
  const hex = ({ r, g, b }) => '#' + [r, g, b].map(each => Math.round(each).toString(16).padStart(2, '0')).join('');
  return { rgba, faded, over, contrast, opacity, behind, hueName, hex };
}
