/** Pages of candidates and of those who keep their files. */
@NullMarked
package nc.maillage.candidacies.web;

import org.jspecify.annotations.NullMarked;
