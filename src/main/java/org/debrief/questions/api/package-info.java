/** What outside programs call: drafting without storing. Called over HTTP. */
@NullMarked
package org.debrief.questions.api;

import org.jspecify.annotations.NullMarked;
