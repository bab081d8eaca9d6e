/** Requests from the counter to the card, told by those who handle them. */
@org.jspecify.annotations.NullMarked
package nc.maillage.applications;
