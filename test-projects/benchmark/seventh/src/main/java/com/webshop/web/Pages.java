package com.webshop.web;

import com.webshop.desk.Buyer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebSession;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import reactor.core.publisher.Mono;

/** Pages and older interfaces. */
public class Pages {

    @Controller
    public static class Views {
        @GetMapping("/thanks")
        public String thanks(Buyer buyer, Model model) {
            model.addAttribute("order", buyer.getOrderNo()); // CLEAN order number
            model.addAttribute("secret", buyer.getPassword()); // LEAK password -> response
            return "thanks";
        }

        @GetMapping("/pay")
        public ModelAndView pay(Buyer buyer) {
            ModelAndView page = new ModelAndView("pay", Map.of("items", buyer.getBasketSize())); // CLEAN a number
            page.addObject("check", buyer.getCvv()); // LEAK card_cvv -> response
            return page;
        }

        @PostMapping("/pay")
        public String paid(Buyer buyer, RedirectAttributes attributes) {
            attributes.addAttribute("order", buyer.getOrderNo()); // CLEAN order number
            attributes.addAttribute("reach", buyer.getPhone()); // LEAK phone -> url
            attributes.addFlashAttribute("acc", buyer.getIban()); // LEAK bank_account -> session|response
            return "redirect:/paid";
        }

        @GetMapping("/newsletter")
        public ModelAndView newsletter(Buyer buyer) {
            return new ModelAndView("redirect:https://news.partner.example/join?m=" + buyer.getEmail()); // LEAK email -> url
        }

        @GetMapping("/track")
        public ModelAndView track(Buyer buyer) {
            return new ModelAndView("redirect:https://track.partner.example/join?o=" + buyer.getOrderNo()); // CLEAN order number
        }
    }

    /** Functional endpoints. */
    public Mono<ServerResponse> reactive(Buyer buyer) {
        return ServerResponse.ok().header("X-Order", buyer.getOrderNo()).bodyValue(Map.of("acc", buyer.getIban())); // LEAK bank_account -> response
    }

    public Mono<ServerResponse> reactiveSize(Buyer buyer) {
        return ServerResponse.ok().header("X-Order", buyer.getOrderNo()).bodyValue(Map.of("items", buyer.getBasketSize())); // CLEAN order number and a number
    }

    public Mono<ServerResponse> moved(Buyer buyer) {
        return ServerResponse.temporaryRedirect(URI.create("/welcome?tel=" + buyer.getPhone())).build(); // LEAK phone -> url
    }

    public Mono<Void> remembered(Mono<WebSession> session, Buyer buyer) {
        return session.doOnNext(s -> {
            s.getAttributes().put("items", buyer.getBasketSize()); // CLEAN a number
            s.getAttributes().put("doc", buyer.getNationalId()); // LEAK national_id -> session
        }).then();
    }

    @Path("/accounts")
    public static class Accounts {
        @GET
        public Response find(@QueryParam("mail") String email, Buyer buyer) {
            if (buyer == null) {
                throw new NotFoundException("no account of " + email); // LEAK email -> exception|response
            }
            NewCookie cookie = new NewCookie.Builder("reach").value(buyer.getPhone()).build(); // ALSO rs-cookie
            return Response.noContent().cookie(cookie).build(); // LEAK phone -> cookie; rs-cookie
        }

        @GET
        @Path("card")
        public Response card(Buyer buyer) {
            return Response.ok(buyer.getCardNumber()).type("text/plain").build(); // LEAK card_pan -> response
        }

        @GET
        @Path("order")
        public Response order(Buyer buyer) {
            return Response.ok(buyer.getOrderNo()).type("text/plain").build(); // CLEAN order number
        }

        @GET
        @Path("stream")
        public StreamingOutput stream(Buyer buyer) {
            return out -> out.write(buyer.getPassword().getBytes(StandardCharsets.UTF_8)); // LEAK password -> response
        }

        @GET
        @Path("away")
        public Response away(Buyer buyer) {
            URI target = UriBuilder.fromUri("https://returns.partner.example").queryParam("order", buyer.getOrderNo()).build();
            return Response.seeOther(target).build(); // CLEAN order number
        }
    }

    public static class Mapper implements ExceptionMapper<IllegalStateException> {
        @Override
        public Response toResponse(IllegalStateException e) {
            return Response.serverError().entity("state " + e.getClass().getSimpleName()).build(); // CLEAN name of a class
        }
    }

    public static class Receipt extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, Buyer> buyers;

        public Receipt(Map<String, Buyer> buyers) {
            this.buyers = buyers;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            Buyer buyer = buyers.get(request.getParameter("order"));
            PrintWriter out = response.getWriter();
            out.printf("<b>%s</b>", buyer.getOrderNo()); // CLEAN order number
            out.append("<i>").append(buyer.getCardNumber()).append("</i>"); // LEAK card_pan -> response
            out.flush();
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Buyer buyer = buyers.get(request.getParameter("order"));
            request.getSession().setAttribute("pw", buyer.getPassword()); // LEAK password -> session
            request.getSession().setAttribute("order", buyer.getOrderNo()); // CLEAN order number
            response.sendRedirect(response.encodeRedirectURL("/receipt?order=" + buyer.getOrderNo())); // CLEAN order number
        }
    }
}
