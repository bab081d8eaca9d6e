/** The verdict as a document: plain records, ready to be stored, drawn and replayed. */
@NullMarked
package nc.maillage.law.assessment;

import org.jspecify.annotations.NullMarked;
