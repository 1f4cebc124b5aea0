import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../../policy/calendar';
import { Me, Permitted, type SignedIn } from '../account/session';
import { AddItem, Correct, JudgeItem, NoBody, NoteAppeal, Withdraw } from '../application/application.dto';
import { ApplicationView } from '../application/application.view';
import { Recorded } from '../changes/recorded';
import { Id } from '../http/id.decorator';
import { Key } from '../http/key.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { StaffCaseView } from './case.view';
import { StaffCommands } from './staff.commands';

@ApiTags('applications')
@Controller('applications/:id')
export class DecisionController {
  constructor(private readonly commands: StaffCommands) {}

  /** Marks one item met or not met with coded reasons (201.3). */
  @Post('judge-item')
  @Permitted('applications:judge')
  @Recorded(StaffCaseView, 'The application with this finding')
  judgeItem(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: JudgeItem }) body: JudgeItem,
  ): Promise<StaffCaseView> {
    return this.commands.judgeItem(me, key, id, body);
  }

  /** The case is yours from now on: your name stands in the queue, and what falls overdue goes to you (801.7). */
  @Post('take')
  @Permitted('applications:judge')
  @Recorded(StaffCaseView, 'The application, taken')
  take(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: NoBody }) _body: NoBody): Promise<StaffCaseView> {
    return this.commands.take(me, key, id);
  }

  /** Tells the applicant in one letter everything that can be mended (801.8.A). */
  @Post('ask-for-more')
  @Permitted('applications:judge')
  @Recorded(StaffCaseView, 'The application, asked for more')
  askForMore(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: NoBody }) _body: NoBody): Promise<StaffCaseView> {
    return this.commands.askForMore(me, key, id);
  }

  /** Only a complete application with every item met (801.6, 201.3). */
  @Post('approve')
  @Permitted('applications:decide')
  @Recorded(StaffCaseView, 'The application, approved')
  approve(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: NoBody }) _body: NoBody): Promise<StaffCaseView> {
    return this.commands.approve(me, key, id);
  }

  /** Only a complete application with a declining reason (801.6); the letter carries the right of appeal (702.2.letter). */
  @Post('deny')
  @Permitted('applications:decide')
  @Recorded(StaffCaseView, 'The application, denied')
  deny(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: NoBody }) _body: NoBody): Promise<StaffCaseView> {
    return this.commands.deny(me, key, id);
  }

  /** Notes that an appeal of a denial came (702.1.A); makes a task. */
  @Post('note-appeal')
  @Permitted('applications:decide')
  @Recorded(StaffCaseView, 'The application with its appeal')
  noteAppeal(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: NoteAppeal }) body: NoteAppeal,
  ): Promise<StaffCaseView> {
    return this.commands.noteAppeal(me, key, id, body);
  }

  /** Reopens an application voided although everything had come in time: receipt date, evidence, second person (801.8.B). */
  @Post('correct')
  @Permitted('applications:decide')
  @Recorded(StaffCaseView, 'The application, open again')
  correct(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: Correct }) body: Correct): Promise<StaffCaseView> {
    return this.commands.correct(me, key, id, body);
  }

  /**
   * Hands in an item that was missing or asked for again (801.8); some of them do not restart the 90 days (801.8.once). Staff
   * record one that came on paper, judged by the day it was received.
   */
  @Post('items')
  @Recorded(ApplicationView, 'The item is with us')
  addItem(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: AddItem }) body: AddItem,
    @ReaderLanguage() language: Language,
  ): Promise<ApplicationView> {
    return this.commands.addItem(me, key, id, body, language);
  }

  /** The applicant withdraws; staff record a withdrawal that came on paper (receipt date and note). Fees are not paid back (601.nonrefundable). */
  @Post('withdraw')
  @Recorded(ApplicationView, 'The application, withdrawn')
  withdraw(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: Withdraw }) body: Withdraw,
    @ReaderLanguage() language: Language,
  ): Promise<ApplicationView> {
    return this.commands.withdraw(me, key, id, body, language);
  }
}
