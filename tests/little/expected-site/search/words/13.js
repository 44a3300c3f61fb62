briefing("words/13","!quillthornltd");
