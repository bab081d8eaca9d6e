/** The process of a decision and its rules: who may do what, when, and what the letter says. */
@NullMarked
package nc.maillage.decisions.domain;

import org.jspecify.annotations.NullMarked;
