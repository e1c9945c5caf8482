package io.outturn.response.form.way;

import io.outturn.response.Channel;
import io.outturn.response.ResponseKey;

/** The way into one response, and the addresses of its pages. */
public sealed interface Link {
  /** A public form and the one-time key that came with it. */
  record Open(String slug, FormKey key) implements Link {
    @Override
    public ResponseKey response() {
      return ResponseKey.ofPublicForm(slug, key.text());
    }

    @Override
    public Channel channel() {
      return Channel.PUBLIC_LINK;
    }

    @Override
    public String home() {
      return "/s/" + slug + "/r/" + key.text();
    }

    @Override
    public String start() {
      return "/s/" + slug;
    }
  }

  /** Somebody's own link; whoever holds it may change what it said. */
  record Personal(String token) implements Link {
    @Override
    public ResponseKey response() {
      return ResponseKey.ofInvitation(token);
    }

    @Override
    public Channel channel() {
      return Channel.PERSONAL_LINK;
    }

    @Override
    public String home() {
      return "/i/" + token;
    }

    @Override
    public String start() {
      return home();
    }
  }

  ResponseKey response();

  Channel channel();

  /** The address at which the response is taken up again. */
  String home();

  /** The address at which a survey begins. */
  String start();

  /** The address of a page, counted from 1. */
  default String page(int number) {
    return home() + "/" + number;
  }

  /** The address at which all answers are looked at before they are sent. */
  default String check() {
    return home() + "/check";
  }

  /** The address after the last page. */
  default String thanks() {
    return home() + "/thanks";
  }

  /** The address at which answers that were sent are changed. */
  default String change() {
    return home() + "/change";
  }

  /** An address that keeps the language chosen. */
  static String in(String language, String address) {
    return address + (address.indexOf('?') < 0 ? "?" : "&") + "lang=" + language;
  }
}
