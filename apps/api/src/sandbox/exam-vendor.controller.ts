import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Plan } from '../../../../cases/exam-vendor/simulated';
import { OpenInSandbox, Permitted } from '../account/session';
import { PlanView, SimulatedVendorView } from '../exam-vendor/exam-vendor.view';
import { Answer } from '../http/answer.decorator';
import { SimulatedVendor } from './simulated-vendor';

@ApiTags('sandbox')
@OpenInSandbox()
@Permitted('sandbox:clock')
@Controller('sandbox/exam-vendor')
export class SimulatedVendorController {
  constructor(private readonly vendor: SimulatedVendor) {}

  @Get()
  @Answer(SimulatedVendorView, 'Every authorization, and what happens with it next')
  view(): Promise<SimulatedVendorView> {
    return this.vendor.view();
  }

  /** Be the vendor: what happens with this authorization next. What was handed out stays. */
  @Put(':authorization')
  @Answer(SimulatedVendorView, 'Every authorization, and what happens with it next')
  plan(@Param('authorization') authorization: string, @Body({ schema: PlanView }) plan: Plan): Promise<SimulatedVendorView> {
    return this.vendor.plan(authorization, plan);
  }
}
