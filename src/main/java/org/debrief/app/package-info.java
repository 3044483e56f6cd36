/**
 * Start-up, the embedded database, layout, error pages and security headers. Starts everything, knows no domain rules.
 */
@NullMarked
package org.debrief.app;

import org.jspecify.annotations.NullMarked;
