/** Vacancy notices: the record that is read from a document or an open-data row, each field with how it was read. */
@NullMarked
package nc.maillage.notices;

import org.jspecify.annotations.NullMarked;
