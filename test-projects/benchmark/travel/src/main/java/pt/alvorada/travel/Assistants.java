package pt.alvorada.travel;

import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Model;
import com.openai.client.OpenAIClient;
import com.openai.models.ChatModel;
import com.openai.models.embeddings.EmbeddingCreateParams;
import com.openai.models.responses.ResponseCreateParams;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.input.PromptTemplate;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.document.Document;
import org.springframework.ai.vectorstore.VectorStore;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelRequest;

public class Assistants {
    void springAi(ChatClient chat, org.springframework.ai.chat.model.ChatModel model, VectorStore store, Traveller traveller) {
        chat.prompt().user("Plan a trip to " + traveller.getDestination()).call().content(); // CLEAN a destination
        chat.prompt().system("Be kind").user(u -> u.text("Greet {name}").param("name", traveller.getFirstName())).call().content(); // LEAK first_name -> ai
        chat.prompt(new Prompt("Mail to " + traveller.getEmail())).stream().content(); // LEAK email -> ai
        model.call("Visa for passport " + traveller.getPassportNumber()); // LEAK passport -> ai
        store.add(List.of(new Document("Allergic to " + traveller.getDietaryAllergies()))); // LEAK diagnosis, medication -> ai|storage
        store.add(List.of(new Document("Trip to " + traveller.getDestination(), Map.of("code", traveller.getBookingCode())))); // CLEAN destination and booking code
    }

    void langchain(dev.langchain4j.model.chat.ChatModel model, EmbeddingModel embeddings, ChatMemory memory, Traveller traveller) {
        model.chat(SystemMessage.from("Be brief"), UserMessage.from("Call " + traveller.getMobile())); // LEAK phone -> ai
        model.chat(PromptTemplate.from("Trip to {{to}}").apply(Map.of("to", traveller.getDestination())).text()); // CLEAN a destination
        model.chat(PromptTemplate.from("Letter to {{who}}").apply(Map.of("who", traveller.getLastName())).text()); // LEAK last_name -> ai
        embeddings.embed(TextSegment.from(traveller.getEmail())); // LEAK email -> ai
        memory.add(UserMessage.from("code " + traveller.getBookingCode())); // CLEAN booking code
    }

    void vendors(OpenAIClient openAi, AnthropicClient anthropic, BedrockRuntimeClient bedrock, Traveller traveller) {
        ResponseCreateParams response = ResponseCreateParams.builder().model(ChatModel.GPT_4O).input("Passport " + traveller.getPassportNumber()).build();
        openAi.responses().create(response); // LEAK passport -> ai
        openAi.embeddings().create(EmbeddingCreateParams.builder().model("m").input(traveller.getDestination()).build()); // CLEAN a destination
        MessageCreateParams message = MessageCreateParams.builder().maxTokens(99).model(Model.CLAUDE_3_5_HAIKU_LATEST).addUserMessage("Dear " + traveller.getLastName()).build();
        anthropic.messages().create(message); // LEAK last_name -> ai
        bedrock.invokeModel(InvokeModelRequest.builder().modelId("m").body(SdkBytes.fromUtf8String("{\"q\":\"" + traveller.getEmail() + "\"}")).build()); // LEAK email -> ai
    }
}
