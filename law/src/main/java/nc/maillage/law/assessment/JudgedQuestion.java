package nc.maillage.law.assessment;

import java.util.List;
import nc.maillage.law.fact.Choice;

/**
 * « Question à juger »: what a person must answer, with a justification, for the verdict to move on.
 *
 * <p>{@code choices} is empty where an amount or a number is asked for; {@code openQuestions} are the unanswered points
 * of law that make it a question.
 */
public record JudgedQuestion(String factKey, String question, List<Choice> choices, List<String> openQuestions) {}
