import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../../policy/calendar';
import { Me } from '../account/session';
import type { SignedIn } from '../account/session';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Command, Key } from '../http/key.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { notFound } from '../problems/problem';
import { PaymentReader, paymentView } from './payment.reader';
import { PaymentService } from './payment.service';
import { Card, FeeView, PaymentList, PaymentView, StartedPayment, StartPayment } from './payment.view';
import type { z } from 'zod';

@ApiTags('payments')
@Controller()
export class PaymentController {
  constructor(
    private readonly payments: PaymentService,
    private readonly reader: PaymentReader,
  ) {}

  /** The application fee of a draft or application, in cents (601.fee.application). */
  @Get('fees/application')
  @ApiQuery({ name: 'for', type: String, description: 'id of a draft or application' })
  @Answer(FeeView, 'The fee')
  async fee(@Query('for') target: unknown, @Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<FeeView> {
    const fee = typeof target === 'string' && me.personId ? await this.reader.applicationFee(target, me.personId, language) : undefined;
    if (!fee) throw notFound();
    return fee;
  }

  /** The exam fee of a candidacy, in cents: the first one or a retake, due or paid (601.fee.exam, 601.fee.exam-retake). */
  @Get('fees/exam')
  @ApiQuery({ name: 'for', type: String, description: 'id of a candidacy' })
  @Answer(FeeView, 'The fee')
  async examFee(@Query('for') target: unknown, @Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<FeeView> {
    const fee = typeof target === 'string' && me.personId ? await this.reader.examFee(target, me.personId, language) : undefined;
    if (!fee) throw notFound();
    return fee;
  }

  /** Begins a payment; the person goes on to `payUrl`. */
  @Post('payments')
  @Command()
  @Answer(StartedPayment, 'The payment has begun', 201)
  start(
    @Body({ schema: StartPayment }) body: StartPayment,
    @Me() me: SignedIn,
    @Key() key: string,
  ): Promise<z.infer<typeof StartedPayment>> {
    return this.payments.start(body.obligationId, me, key);
  }

  @Get('payments')
  @Answer(PaymentList, 'Your payments, newest first')
  async mine(@Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<z.infer<typeof PaymentList>> {
    return { payments: await this.reader.mine(me, language) };
  }

  /** Your own payment; finance staff read every one (logged). */
  @Get('payments/:id')
  @Answer(PaymentView, 'The payment')
  async one(@Id() id: string, @Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<PaymentView> {
    return paymentView(await this.reader.read(id, me), language);
  }

  /** The local pay page: 4242 4242 4242 4242 pays, every other card is declined (422). */
  @Post('payments/:id/settle')
  @Command()
  @Answer(PaymentView, 'Paid, with a receipt number')
  async pay(
    @Id() id: string,
    @Body({ schema: Card }) card: Card,
    @Me() me: SignedIn,
    @Key() _key: string,
    @ReaderLanguage() language: Language,
  ): Promise<PaymentView> {
    await this.payments.pay(id, card, me);
    return paymentView(await this.reader.find(id, me), language);
  }

  @Post('payments/:id/cancel')
  @Command()
  @Answer(PaymentView, 'Given up; nothing was charged')
  async cancel(@Id() id: string, @Me() me: SignedIn, @Key() _key: string, @ReaderLanguage() language: Language): Promise<PaymentView> {
    await this.payments.cancel(id, me);
    return paymentView(await this.reader.find(id, me), language);
  }
}
