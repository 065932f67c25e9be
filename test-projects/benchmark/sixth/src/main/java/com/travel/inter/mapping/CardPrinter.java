package com.travel.inter.mapping;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Service;

@Service
@Slf4j
@RequiredArgsConstructor
public class CardPrinter {
    private final CardMapper mapper;

    public void print(CardMapper.Stay stay) {
        log.info("card {}", mapper.toCard(stay).getTop()); // LEAK full_name -> log
        log.info("card {}", mapper.toCard(stay).getBottom()); // CLEAN room
        log.info("card {}", mapper.toHiddenCard(stay).getTop()); // CLEAN fixed text
        CardMapper.Card card = new CardMapper.Card();
        mapper.update(card, stay);
        log.info("card {}", card); // CLEAN only the room is mapped
    }

    public void copied(CardMapper.Guest guest, CardMapper.Card card) {
        CardMapper.Guest copy = new CardMapper.Guest();
        BeanUtils.copyProperties(guest, copy);
        log.info("copy {}", copy); // LEAK full_name -> log
    }
}
