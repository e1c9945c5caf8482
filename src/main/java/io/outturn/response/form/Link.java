package io.outturn.response.form;

import io.outturn.response.Channel;
import io.outturn.response.ResponseKey;

/** The way into one response, and the addresses of its pages. */
sealed interface Link {
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
    public String page(int number) {
      return "/s/" + slug + "/r/" + key.text() + "/" + number;
    }

    @Override
    public String start() {
      return "/s/" + slug;
    }

    @Override
    public String thanks() {
      return "/s/" + slug + "/thanks";
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
    public String page(int number) {
      return "/i/" + token + "/" + number;
    }

    @Override
    public String start() {
      return "/i/" + token;
    }

    @Override
    public String thanks() {
      return "/i/" + token;
    }
  }

  ResponseKey response();

  Channel channel();

  /** The address of a page, counted from 1. */
  String page(int number);

  /** The address at which it begins. */
  String start();

  /** The address after the last page. */
  String thanks();

  /** An address that keeps the language chosen. */
  static String in(String language, String address) {
    return address + "?lang=" + language;
  }
}
