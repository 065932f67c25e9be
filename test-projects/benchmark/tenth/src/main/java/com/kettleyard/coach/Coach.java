package com.kettleyard.coach;

import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.MessageCreateParams;
import com.kettleyard.members.CourseDate;
import com.kettleyard.members.Member;
import com.openai.client.OpenAIClient;
import com.openai.models.ChatModel;
import com.openai.models.responses.ResponseCreateParams;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.input.PromptTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.prompt.Prompt;

/** Training plans written by models of other companies. */
public class Coach {
    private static final PromptTemplate PLAN = PromptTemplate.from("A plan for somebody with {{finding}} in {{weeks}} weeks");
    private final AnthropicClient anthropic;
    private final OpenAIClient openAi;
    private final dev.langchain4j.model.chat.ChatModel langchain;
    private final org.springframework.ai.chat.model.ChatModel spring;
    private final ChatClient chat;

    public Coach(AnthropicClient anthropic, OpenAIClient openAi, dev.langchain4j.model.chat.ChatModel langchain,
            org.springframework.ai.chat.model.ChatModel spring, ChatClient.Builder chat) {
        this.anthropic = anthropic;
        this.openAi = openAi;
        this.langchain = langchain;
        this.spring = spring;
        this.chat = chat.build();
    }

    public String advise(Member member) {
        MessageCreateParams params = MessageCreateParams.builder().model("claude").maxTokens(400L) // ALSO vendors-advise
                .system("You are a coach.")
                .addUserMessage("Blood pressure is " + member.getBloodPressure() + ", which sports?") // ALSO vendors-advise
                .build();
        return anthropic.messages().create(params).toString(); // LEAK lab_result -> ai; vendors-advise
    }

    public String names(CourseDate course) {
        MessageCreateParams params = MessageCreateParams.builder().model("claude").maxTokens(400L)
                .system("You are a copywriter.")
                .addUserMessage("Another name for " + course.courseTitle())
                .build();
        return anthropic.messages().create(params).toString(); // CLEAN title of a course
    }

    public String letter(Member member) {
        ResponseCreateParams params = ResponseCreateParams.builder().model(ChatModel.GPT_4O).instructions("friendly").input("Congratulate " + member.fullName() + " born " + member.getBirthDate()).build(); // ALSO vendors-letter
        return openAi.responses().create(params).toString(); // LEAK full_name, date_of_birth -> ai; vendors-letter
    }

    public String flyer(CourseDate course) {
        ResponseCreateParams params = ResponseCreateParams.builder().model(ChatModel.GPT_4O).input("A flyer for " + course.courseTitle() + " with " + course.freePlaces() + " places").build();
        return openAi.responses().create(params).toString(); // CLEAN title of a course and count
    }

    public String plan(Member member, int weeks) {
        String text = PLAN.apply(Map.of("finding", member.getMedicalCondition(), "weeks", weeks)).text(); // ALSO vendors-plan
        return langchain.chat(text); // LEAK diagnosis -> ai; vendors-plan
    }

    public String planWithout(Member member, int weeks) {
        String text = PLAN.apply(Map.of("finding", "nothing", "weeks", weeks)).text();
        return langchain.chat(text); // CLEAN number of weeks
    }

    public String history(List<Member> members) {
        String all = members.stream().map(Member::getEmail).collect(Collectors.joining("\n"));
        return langchain.chat(List.of(SystemMessage.from("Group these by provider"), UserMessage.from(all))).aiMessage().text(); // LEAK email -> ai
    }

    public String load(List<Member> members) {
        int visits = members.stream().mapToInt(Member::getVisitsThisMonth).sum();
        return langchain.chat(List.of(SystemMessage.from("Is this much?"), UserMessage.from("visits: " + visits))).aiMessage().text(); // CLEAN aggregate
    }

    public String fluent(Member member) {
        return chat.prompt().system("You plan routes.").user(u -> u.text("A run that starts at {place}").param("place", member.getHomeAddress())).call().content(); // LEAK postal_address -> ai
    }

    public String fluentStudio(Member member) {
        return chat.prompt().system("You plan routes.").user(u -> u.text("A run that starts at studio {place}").param("place", member.getStudioCode())).call().content(); // CLEAN code of a studio
    }

    public String direct(Member member) {
        return spring.call(new Prompt("Does " + member.getMedicalCondition() + " forbid rowing?")).getResult().getOutput().getText(); // LEAK diagnosis -> ai
    }
}
