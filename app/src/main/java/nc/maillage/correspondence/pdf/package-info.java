/** Letters and cards laid out, and made into PDF/A-2a and PDF/UA-1. */
@NullMarked
package nc.maillage.correspondence.pdf;

import org.jspecify.annotations.NullMarked;
