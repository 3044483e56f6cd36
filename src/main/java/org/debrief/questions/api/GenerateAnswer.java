package org.debrief.questions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.debrief.drafting.Draft;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.Drafting;
import org.debrief.drafting.NumberedFact;
import org.debrief.drafting.typed.TypedParts;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.Event;
import org.debrief.facts.Fact;
import org.debrief.facts.Figure;
import org.debrief.facts.Office;
import org.debrief.facts.Statement;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/** What a program gets: all facts, and the questions. Offsets are UTF-16 code units of the text as it was sent. */
record GenerateAnswer(String language, long millis, List<FactView> facts, List<QuestionView> questions) {

    record Span(int start, int end) {
        static Span of(TextSpan span) {
            return new Span(span.start(), span.end());
        }
    }

    record SpeakerView(String name, Span mention) {}

    sealed interface Detail permits StatementDetail, FigureDetail, DateDetail, EventDetail, OfficeDetail {}

    record StatementDetail(boolean direct, String cue, List<Span> content, SpeakerView speaker) implements Detail {}

    record FigureDetail(
            BigDecimal value,
            @Nullable String unit,
            @Nullable String of) implements Detail {}

    record DateDetail(@Nullable String value) implements Detail {}

    record EventDetail(
            String verb,
            @Nullable String doer,
            Span subject,
            @Nullable Span object,
            @Nullable Span place,
            @Nullable Span reason)
            implements Detail {

        static EventDetail of(Event event) {
            return new EventDetail(
                    event.verb(),
                    event.doer(),
                    Span.of(event.subject()),
                    span(event.object()),
                    span(event.place()),
                    span(event.reason()));
        }

        private static @Nullable Span span(@Nullable TextSpan span) {
            return span == null ? null : Span.of(span);
        }
    }

    record OfficeDetail(String holder, String title, boolean sole) implements Detail {}

    record FactView(
            String id,
            String kind,
            Span span,
            @JsonUnwrapped Detail detail) {

        static FactView of(NumberedFact numbered) {
            Fact fact = numbered.fact();
            Span span = Span.of(fact.span());
            if (fact instanceof Statement s) {
                SpeakerView speaker =
                        new SpeakerView(s.speaker().name(), Span.of(s.speaker().mention()));
                List<Span> content = s.content().stream().map(Span::of).toList();
                return new FactView(
                        numbered.id(), "STATEMENT", span, new StatementDetail(s.direct(), s.cue(), content, speaker));
            }
            if (fact instanceof Figure f) {
                return new FactView(
                        numbered.id(), "FIGURE", span, new FigureDetail(plain(f.value()), f.unit(), f.of()));
            }
            if (fact instanceof Event e) {
                return new FactView(numbered.id(), "EVENT", span, EventDetail.of(e));
            }
            if (fact instanceof Office o) {
                return new FactView(numbered.id(), "OFFICE", span, new OfficeDetail(o.holder(), o.title(), o.sole()));
            }
            return new FactView(numbered.id(), "DATE", span, new DateDetail(((DatedEvent) fact).value()));
        }

        /** 9600, never 9.6E+3. */
        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    record OptionView(
            String text,
            boolean correct,
            String why,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String prompt) {
        static OptionView of(DraftOption option) {
            return new OptionView(option.text(), option.correct(), option.why(), option.prompt());
        }
    }

    record QuestionView(
            String kind,
            String format,
            String stem,
            String fact,
            String difficulty,
            List<OptionView> options,
            Span evidence,
            String explanation,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TypedParts typed) {

        static QuestionView of(Draft draft) {
            return new QuestionView(
                    draft.kind().name(),
                    draft.format().name(),
                    draft.stem(),
                    draft.factId(),
                    draft.difficulty().name(),
                    draft.options().stream().map(OptionView::of).toList(),
                    Span.of(draft.evidence()),
                    draft.explanation(),
                    TypedParts.of(draft.typed()));
        }
    }

    static GenerateAnswer of(Drafting drafting, long millis) {
        return new GenerateAnswer(
                drafting.language(),
                millis,
                drafting.facts().stream().map(FactView::of).toList(),
                drafting.drafts().stream().map(QuestionView::of).toList());
    }
}
