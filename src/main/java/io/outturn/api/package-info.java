/**
 * What every call of the API shares: how a body is read, what is wrong with it, pages of a list,
 * marks of a state, and requests that are sent twice. It knows no feature.
 */
@NullMarked
package io.outturn.api;

import org.jspecify.annotations.NullMarked;
