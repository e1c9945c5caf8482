/**
 * Signing in with an identity provider by OpenID Connect: the authorization code flow with PKCE,
 * state and nonce.
 */
@NullMarked
package io.outturn.identity.oidc;

import org.jspecify.annotations.NullMarked;
