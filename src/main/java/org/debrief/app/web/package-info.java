/** What holds for every request, whichever room answers it: security headers, limits, and what an error looks like. */
@NullMarked
package org.debrief.app.web;

import org.jspecify.annotations.NullMarked;
