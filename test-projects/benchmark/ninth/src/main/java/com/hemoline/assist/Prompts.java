package com.hemoline.assist;

import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Model;
import com.hemoline.donors.Donor;
import com.openai.client.OpenAIClient;
import com.openai.models.ChatModel;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCreateParams;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.input.PromptTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.tool.annotation.Tool;

public class Prompts {
    private static final PromptTemplate REPLY = PromptTemplate.from("Answer {{who}} about {{topic}}.");
    private final OpenAIClient openAi;
    private final AnthropicClient anthropic;
    private final ChatClient spring;
    private final dev.langchain4j.model.chat.ChatModel langchain;
    private Donor onTheLine;

    public Prompts(OpenAIClient openAi, AnthropicClient anthropic, ChatClient.Builder spring, dev.langchain4j.model.chat.ChatModel langchain) {
        this.openAi = openAi;
        this.anthropic = anthropic;
        this.spring = spring.defaultSystem("You work at the desk of a blood donation service.").build();
        this.langchain = langchain;
    }

    public void answer(Donor donor) {
        this.onTheLine = donor;
    }

    public Response eligibility(Donor donor) {
        ResponseCreateParams params = ResponseCreateParams.builder()
            .model(ChatModel.GPT_4O)
            .instructions("Decide whether this person may donate.")
            .input("allergies: " + donor.getAllergies() + ", test: " + donor.getHivStatus())
            .build();
        return openAi.responses().create(params); // LEAK diagnosis, lab_result -> ai
    }

    public Response poster(Donor donor) {
        ResponseCreateParams params = ResponseCreateParams.builder()
            .model(ChatModel.GPT_4O)
            .instructions("Write a poster.")
            .input("for the centre " + donor.getCentre())
            .build();
        return openAi.responses().create(params); // CLEAN name of a centre
    }

    public String letter(Donor donor) {
        MessageCreateParams.Builder params = MessageCreateParams.builder().model(Model.CLAUDE_3_5_HAIKU_LATEST).maxTokens(400);
        params.system("You write letters.");
        params.addUserMessage("A thank-you letter to " + donor.getFullName() + ", " + donor.getHomeAddress());
        return anthropic.messages().create(params.build()).id(); // LEAK full_name, postal_address -> ai
    }

    public String slogan(int litres) {
        MessageCreateParams.Builder params = MessageCreateParams.builder().model(Model.CLAUDE_3_5_HAIKU_LATEST).maxTokens(400);
        params.system("You write slogans.");
        params.addUserMessage("A slogan about " + litres + " litres");
        return anthropic.messages().create(params.build()).id(); // CLEAN an amount
    }

    public String classify(Donor donor, String question) {
        return spring.prompt() // LEAK email -> ai
            .user(u -> u.text("Sender {from} asks: {q}").param("from", donor.getEmail()).param("q", question.length()))
            .call()
            .content();
    }

    public String route(Donor donor) {
        return spring.prompt() // CLEAN name of a centre and slot number
            .user(u -> u.text("Which room at {c} for {s}?").param("c", donor.getCentre()).param("s", donor.getSlotNo()))
            .call()
            .content();
    }

    public String translate(Donor donor) {
        return spring.prompt(new Prompt("Translate: the donor has group " + donor.getBloodType())).call().content(); // LEAK blood_type -> ai
    }

    public String reply(Donor donor) {
        List<ChatMessage> dialogue = new ArrayList<>();
        dialogue.add(SystemMessage.from("Be short."));
        dialogue.add(REPLY.apply(Map.of("who", donor.getFullName(), "topic", "opening hours")).toUserMessage());
        return langchain.chat(ChatRequest.builder().messages(dialogue).build()).aiMessage().text(); // LEAK full_name -> ai
    }

    public String replyToCentre(Donor donor) {
        List<ChatMessage> dialogue = new ArrayList<>();
        dialogue.add(SystemMessage.from("Be short."));
        dialogue.add(REPLY.apply(Map.of("who", "the staff of " + donor.getCentre(), "topic", "opening hours")).toUserMessage());
        return langchain.chat(ChatRequest.builder().messages(dialogue).build()).aiMessage().text(); // CLEAN name of a centre
    }

    @Tool(description = "says where the donor on the line lives")
    public String whereabouts() {
        return onTheLine.getHomeAddress(); // LEAK postal_address -> ai
    }

    @Tool(description = "says where the donor on the line donates")
    public String donationCentre() {
        return onTheLine.getCentre(); // CLEAN name of a centre
    }
}
