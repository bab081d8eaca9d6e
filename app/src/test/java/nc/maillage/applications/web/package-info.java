/** The pages of requests and cards, in a real browser and under bad input. */
@org.jspecify.annotations.NullMarked
package nc.maillage.applications.web;
