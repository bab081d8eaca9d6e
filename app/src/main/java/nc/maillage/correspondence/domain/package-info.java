/** What a letter is made of: its texts, its paragraphs, its seal, its way to the person. */
@NullMarked
package nc.maillage.correspondence.domain;

import org.jspecify.annotations.NullMarked;
