/** What a notice tells of a chart, read without a database. */
@NullMarked
package nc.maillage.recruitment.domain;

import org.jspecify.annotations.NullMarked;
