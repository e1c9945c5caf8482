package io.outturn.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever form the address of an inner machine takes, nothing is sent there. */
class ReachTest {
  private final Sender sender =
      new Sender(host -> List.of(InetAddress.getAllByName(host)), new Reach(""));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.255.255.254:8080/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://127.0.1/",
        "http://127.0.0.1./",
        "http://0/",
        "http://0.0.0.0/",
        "http://localhost/",
        "http://LOCALHOST/",
        "http://10.0.0.1/",
        "http://10.255.255.255/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0xa9fea9fe/",
        "http://2852039166/",
        "http://100.64.0.1/",
        "http://100.127.255.255/",
        "http://192.0.0.192/",
        "http://192.0.2.1/",
        "http://198.18.0.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[64:ff9b:1::a9fe:a9fe]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[fd00:ec2::254]/",
        "http://[ff02::1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:7f00:1::1]/",
        "http://[2001:db8::1]/",
        "http://user:password@8.8.8.8/",
        "http://8.8.8.8@127.0.0.1/",
        "http:///nothing",
        "file:///etc/passwd",
        "gopher://8.8.8.8/",
        "ftp://8.8.8.8/",
        "//8.8.8.8/",
        "http://8.8.8.8:0/",
        "http://8.8.8.8:65536/",
        "http://8.8.8.8/#there",
        "http://exa mple.org/",
        "http://8.8.8.8/\r\nHost: inner",
        ""
      })
  void isNotSentTo(String address) {
    assertThatThrownBy(() -> sender.approach(Target.parse(address, true)))
        .isInstanceOf(NotSendable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://8.8.8.8/", "https://1.1.1.1:8443/a?b=c", "http://[2606:4700::1111]/"})
  void isSentTo(String address) {
    assertThat(sender.approach(Target.parse(address, true))).isNotNull();
  }

  @Test
  void wantsTlsUnlessToldOtherwise() {
    assertThatThrownBy(() -> Target.parse("http://8.8.8.8/", false))
        .isInstanceOf(NotSendable.class)
        .hasMessageContaining("https://");
  }

  @Test
  void reachesTheNetworksThatTheOperatorNamesAndNoOthers() {
    var reach = new Reach("10.1.0.0/16, fd00::/8");
    assertThat(reach.includes(InetAddress.ofLiteral("10.1.2.3"))).isTrue();
    assertThat(reach.includes(InetAddress.ofLiteral("fd12::1"))).isTrue();
    assertThat(reach.includes(InetAddress.ofLiteral("10.2.0.1"))).isFalse();
    assertThat(reach.includes(InetAddress.ofLiteral("127.0.0.1"))).isFalse();
  }

  @Test
  void oneInnerAddressAmongPublicOnesIsEnoughToRefuse() {
    var mixed =
        new Sender(
            host -> List.of(InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("10.0.0.1")),
            new Reach(""));
    assertThatThrownBy(() -> mixed.approach(Target.parse("https://two.example/", false)))
        .isInstanceOf(NotSendable.class);
  }

  @Test
  void saysThatAHostIsNotKnown() {
    var empty =
        new Sender(
            host -> {
              throw new UnknownHostException(host);
            },
            new Reach(""));
    assertThatThrownBy(() -> empty.approach(Target.parse("https://no.example/", false)))
        .hasMessageContaining("not known");
  }
}
