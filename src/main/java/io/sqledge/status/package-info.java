/**
 * What operators see: health at {@code /q/health}, metrics at {@code /q/metrics}.
 *
 * <p>In: the service's own account of itself, as immutable snapshots. Nothing reads this package.
 */
package io.sqledge.status;
